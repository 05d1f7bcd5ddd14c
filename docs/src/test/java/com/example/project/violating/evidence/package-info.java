/** A sample. */
@NullMarked
package com.example.project.violating.evidence;

import org.jspecify.annotations.NullMarked;
