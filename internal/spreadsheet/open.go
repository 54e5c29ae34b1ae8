package spreadsheet

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// dialog is what LibreOffice offers for such a file when it is opened, and the
// reader's wish that it look for numbers of every kind: commas, quotation marks,
// UTF-8 by the mark, from the first line. Without a window it does not look at
// the mark.
const dialog = "CSV:44,34,76,1,,0,false,true"

// Open opens CSV files, all in one run, and gives the sheet of each. Folder is an
// empty one to work in.
func Open(folder string, files ...[]byte) ([]Sheet, error) {
	program, err := exec.LookPath("soffice")
	if err != nil {
		return nil, errors.New("there is no LibreOffice: make tools installs it")
	}
	args := []string{"-env:UserInstallation=file://" + filepath.Join(folder, "profile"), "--headless", "--infilter=" + dialog, "--convert-to", "fods", "--outdir", folder}
	for n, data := range files {
		name := filepath.Join(folder, called(n)+".csv")
		if err := os.WriteFile(name, data, 0o600); err != nil {
			return nil, fmt.Errorf("write a file for LibreOffice: %w", err)
		}
		args = append(args, name)
	}
	if out, err := exec.Command(program, args...).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("open files in LibreOffice: %w: %s", err, out)
	}
	sheets := make([]Sheet, len(files))
	for n := range files {
		data, err := os.ReadFile(filepath.Join(folder, called(n)+".fods"))
		if err != nil {
			return nil, fmt.Errorf("read what LibreOffice wrote: %w", err)
		}
		if sheets[n], err = read(data); err != nil {
			return nil, err
		}
	}
	return sheets, nil
}

// called is the name of a file, which is no plain one.
func called(n int) string { return "表" + strconv.Itoa(n+1) }
