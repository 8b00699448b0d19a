"""Makes a prepared edition: everything checked, rendered and indexed, stored in one move."""
