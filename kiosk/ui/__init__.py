"""View-models: what QML sees. They show the records of a prepared edition; none of them opens a file."""
