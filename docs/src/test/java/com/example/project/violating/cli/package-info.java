/** A sample. */
@NullMarked
package com.example.project.violating.cli;

import org.jspecify.annotations.NullMarked;
