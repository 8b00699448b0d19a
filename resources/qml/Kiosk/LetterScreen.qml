// A letter is read like a page: what it is, what it is not, what to do today, whom to call.

PageScreen {}
