//go:build !linux

package main

// withoutPrivilege: elsewhere the tests are not run by root.
func withoutPrivilege(start func() error) error { return start() }

func mounting() []string { return nil }
