"""Machines of the promised systems, made from nothing, on which the package is installed, shown, broken and removed.

`make deb-test` runs them. It needs a machine that can make such systems (root, debootstrap, systemd-nspawn) and
minutes; `make test` runs none of it.
"""
