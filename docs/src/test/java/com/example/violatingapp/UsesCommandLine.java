package com.example.violatingapp;

import io.github.kickserv4j.cli.Main;

/** Business code on the command line. */
record UsesCommandLine(Main leak) {}
