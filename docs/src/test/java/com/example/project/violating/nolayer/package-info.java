/** A sample. */
@NullMarked
package com.example.project.violating.nolayer;

import org.jspecify.annotations.NullMarked;
