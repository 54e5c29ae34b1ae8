package theme

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"regexp"
	"testing"
)

// The bundle is what build.sh made and nobody touched it since.
func TestBundleIsTheOneOfVersion(t *testing.T) {
	version, err := os.ReadFile("echarts/VERSION")
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(Named(ECharts).Data)
	line := "echarts.min.js sha256 " + hex.EncodeToString(sum[:]) + "\n"
	if !bytes.HasSuffix(version, []byte(line)) {
		t.Errorf("VERSION does not end with %q", line)
	}
}

// A lockfile with addresses would name the mirror of whoever ran npm last.
func TestLockfileNamesNoRegistry(t *testing.T) {
	lock, err := os.ReadFile("echarts/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if found := regexp.MustCompile(`"resolved"|https?:`).Find(lock); found != nil {
		t.Errorf("package-lock.json contains %s", found)
	}
}
