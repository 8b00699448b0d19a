"""One promise a file, each with a `PROMISE`; the rows are those of docs/reliability.md."""
