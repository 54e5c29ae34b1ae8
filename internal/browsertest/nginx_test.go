package browsertest

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// below is where a web administrator may put a site.
const below = "/a/b/"

// header is a policy as an administrator may set it for a whole server. Both
// it and the one in the page hold.
const header = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"

// headerOfFiles is that of the folder in which there are files that have their
// style inside.
const headerOfFiles = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

// served starts nginx with a site below a folder and nothing else, and gives
// the address of the site and the file that logs every request.
func served(t *testing.T, dir string) (base, requests string) {
	t.Helper()
	program, err := exec.LookPath("nginx")
	if err != nil {
		program = "/usr/sbin/nginx" // not in the PATH of everybody
		if _, err := os.Stat(program); err != nil {
			t.Fatal("this test needs nginx: ", err)
		}
	}
	// nginx takes over a socket that listens already, as it does from the nginx
	// before it: nobody has to wait for it, or can take the port first.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	socket, err := listener.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	home := t.TempDir()
	user := ""
	if os.Getuid() == 0 {
		user = "user root;" // its own user could not read the folders of the tests
	}
	config := fmt.Sprintf(`%s daemon off; worker_processes 1; pid %[2]s/pid; error_log stderr warn;
events {}
http {
	types { text/html html; text/css css; application/javascript js; image/png png; application/json json; text/plain txt; }
	log_format plain '$status $request_uri';
	access_log %[2]s/requests plain;
	client_body_temp_path %[2]s/t1; proxy_temp_path %[2]s/t2; fastcgi_temp_path %[2]s/t3; uwsgi_temp_path %[2]s/t4; scgi_temp_path %[2]s/t5;
	server {
		listen %[3]s;
		add_header Content-Security-Policy "%[4]s" always;
		add_header X-Content-Type-Options nosniff always;
		location / { return 404; }
		location %[5]s { alias %[6]s/; }
		location %[5]sdownloads/ { alias %[6]s/downloads/; add_header Content-Security-Policy "%[7]s" always; }
	}
}
`, user, home, listener.Addr(), header, below, dir, headerOfFiles)
	file := filepath.Join(home, "nginx.conf")
	if err := os.WriteFile(file, []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	server := exec.Command(program, "-e", "stderr", "-p", home, "-c", file)
	server.ExtraFiles = []*os.File{socket}
	server.Env = append(os.Environ(), "NGINX=3;")
	var said strings.Builder
	server.Stderr = &said
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(os.Interrupt)
		_ = server.Wait() // what it ended with matters only to a test that failed
		if t.Failed() {
			t.Log(said.String())
		}
	})
	return "http://" + listener.Addr().String() + below, filepath.Join(home, "requests")
}

// places are the addresses of a page: on the disk, and below a folder of a server.
func (p page) places(t *testing.T) map[string]string {
	t.Helper()
	base, _ := served(t, p.site.dir)
	return map[string]string{"disk": p.url(), "folder": base + p.path}
}

// TestPagesWorkBelowAFolder: on a web server, in a folder of it, with a policy
// in its answers too, every kind of page draws its charts, reports nothing and
// asks for nothing outside the folder, not even an icon.
func TestPagesWorkBelowAFolder(t *testing.T) {
	t.Parallel()
	list := pages(t, "demo-zh")
	base, requests := served(t, list[0].site.dir)
	// One after the other: pages that wait for tabs would keep the server waiting,
	// and its time would be that of the whole package.
	one := lasting(t)
	for _, p := range list {
		t.Run(p.kind, func(t *testing.T) {
			ctx := patient(t, one)
			w := watching(t, ctx, base)
			do(t, ctx, chromedp.EmulateViewport(desk, high), chromedp.Navigate(base+p.path), settled())
			faults, loaded := w.noticed()
			for _, fault := range faults {
				t.Error(fault)
			}
			p.mustLoad(t, loaded)
			if !p.framed() {
				return
			}
			choose(t, ctx, contrast)
			if a := appears(t, ctx); a.Ground != "rgb(0, 0, 0)" {
				t.Errorf("high contrast: %+v", a)
			}
			choose(t, ctx, contrast) // it would be kept for the next page
			// The first link of the head leads home, wherever the site lies.
			home := evaluate[string](t, ctx, `document.querySelector('.site-title a').href`)
			if home != base+"index.html" {
				t.Errorf("the title leads to %s", home)
			}
		})
	}
	log, err := os.ReadFile(requests)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(log)), "\n")
	for _, line := range lines {
		status, path, _ := strings.Cut(line, " ")
		if status != "200" && status != "304" || !strings.HasPrefix(path, below) {
			t.Errorf("a request to %s is answered %s", path, status)
		}
	}
	if len(lines) < len(list)+2 {
		t.Errorf("only %d requests for %d pages", len(lines), len(list))
	}
}
