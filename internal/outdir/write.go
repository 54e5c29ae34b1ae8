package outdir

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
)

// Write adds a file to the new site. A file with these very bytes in the old site is
// taken over, so that its inode and time stay. Write keeps no reference to data.
//
// After one Write has failed all others, and Commit, return its error: a site
// with a file missing is not published.
func (s *Stage) Write(path string, data []byte) error {
	old, err := s.begin(path)
	if err != nil {
		return err
	}
	defer s.writing.Done()

	kept, err := s.put(path, data, old)
	if err != nil {
		return s.fail(err)
	}
	f := file{Path: path, Size: int64(len(data)), SHA256: sha256.Sum256(data)}

	s.mu.Lock()
	defer s.mu.Unlock()
	s.files = append(s.files, f)
	s.sum.Bytes += f.Size
	if kept {
		s.sum.Kept++
	} else {
		s.sum.Written++
		s.sum.BytesWritten += f.Size
	}
	return nil
}

// begin claims the path and makes its folder; old reports whether the old site may have the file.
func (s *Stage) begin(path string) (old bool, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return false, ErrClosed
	}
	if s.failed == nil {
		old, s.failed = s.names.claim(s.places.stage, path)
	}
	if s.failed != nil {
		return false, s.failed
	}
	s.writing.Add(1)
	return old, nil
}

func (s *Stage) fail(err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed == nil {
		s.failed = err
	}
	return err
}

func (s *Stage) put(path string, data []byte, old bool) (kept bool, err error) {
	to := filepath.Join(s.places.stage, path)
	if old {
		kept, err := s.keep(filepath.Join(s.places.dest, path), to, data)
		if kept || err != nil {
			return kept, err
		}
	}
	return false, create(to, data)
}

// keep takes the old file over if it has exactly these bytes. Times and the old
// manifest prove nothing: the file may have been edited by hand. An old file
// that cannot be read or linked is no failure; it is written anew.
func (s *Stage) keep(from, to string, data []byte) (bool, error) {
	info, err := os.Lstat(from)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(data)) {
		return false, nil // before opening: to open a pipe is to wait for its writer
	}
	f, err := os.Open(from)
	if err != nil {
		return false, nil
	}
	defer f.Close()
	if same, err := sameContent(f, data); err != nil || !same {
		return false, nil
	}
	if err := s.system.link(from, to); err == nil {
		if same, err := sameAs(f, to); err == nil && same {
			return true, nil
		}
		return false, os.Remove(to) // replaced between reading and linking
	}
	// No links on this file system, too many on this file, or the kernel's
	// protected_hardlinks: a copy with the old time keeps Last-Modified at least.
	if err := create(to, data); err != nil {
		return false, err
	}
	return true, os.Chtimes(to, info.ModTime(), info.ModTime())
}

var chunks = sync.Pool{New: func() any { return new([32 << 10]byte) }}

// sameContent reads in chunks, so that memory does not grow with the file.
func sameContent(r io.Reader, data []byte) (bool, error) {
	chunk := chunks.Get().(*[32 << 10]byte)
	defer chunks.Put(chunk)
	for {
		n, err := r.Read(chunk[:])
		if !bytes.HasPrefix(data, chunk[:n]) {
			return false, nil
		}
		data = data[n:]
		if errors.Is(err, io.EOF) {
			return len(data) == 0, nil
		}
		if err != nil {
			return false, err
		}
	}
}

// create writes a file that must not exist yet. Close is checked: quotas and
// network file systems report a full disk there.
func create(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}
