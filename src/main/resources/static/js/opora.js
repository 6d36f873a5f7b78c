/* Small things that need a script; every page also works without it, a little slower. */
