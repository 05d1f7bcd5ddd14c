/** A sample. */
@NullMarked
package com.example.project.conforming.cli;

import org.jspecify.annotations.NullMarked;
