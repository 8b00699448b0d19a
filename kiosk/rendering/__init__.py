"""From what files say to what readers see: facts written in their language, Markdown drawn as blocks, stories told."""
