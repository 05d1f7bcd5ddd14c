/** A sample. */
@NullMarked
package com.example.project.conforming.evidence;

import org.jspecify.annotations.NullMarked;
