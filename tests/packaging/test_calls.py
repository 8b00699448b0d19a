"""What is read off a record of strace: the lines of real records."""

from __future__ import annotations

from tests.machines.calls import refused_sockets, remote_sockets, written_files

LOCAL = "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3"
REFUSED = "12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EAFNOSUPPORT (Address family not supported by protocol)"
GIVEN = "12 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 7"
KERNEL = "12 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT) = 9"
BOUND = '12 bind(7, {sa_family=AF_INET6, sin6_port=htons(5900), inet_pton(AF_INET6, "::", &sin6_addr)}, 28) = 0'
READ = '12 openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3'
WRITTEN = (
    '12 openat(AT_FDCWD</srv>, "/home/u/kiosk.log", O_WRONLY|O_CREAT|O_APPEND|O_CLOEXEC, 0666) = 3</home/u/kiosk.log>'
)
NOT_WRITTEN = '12 openat(AT_FDCWD, "/usr/x", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = -1 EACCES (Permission denied)'
MOVED = '12 rename("/home/u/a.new", "/home/u/a") = 0'
REMOVED = '12 unlinkat(5</home/u/cache>, "old", 0) = 0'
MADE = '12 mkdir("/home/u/.local", 0777) = 0'


def test_a_socket_that_was_given_and_is_not_local_is_told() -> None:
    assert remote_sockets([LOCAL, REFUSED, GIVEN, KERNEL, BOUND, READ]) == [GIVEN, KERNEL, BOUND]


def test_a_refused_socket_is_counted_and_no_fault() -> None:
    assert refused_sockets([LOCAL, REFUSED, GIVEN]) == 1


def test_what_was_opened_to_be_written_made_or_moved_is_told() -> None:
    written = written_files([READ, WRITTEN, NOT_WRITTEN, MOVED, REMOVED, MADE])

    assert written == {"/home/u/kiosk.log", "/home/u/a.new", "/home/u/a", "/home/u/cache/old", "/home/u/.local"}
