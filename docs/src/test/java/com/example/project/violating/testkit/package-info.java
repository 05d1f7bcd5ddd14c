/** A sample. */
@NullMarked
package com.example.project.violating.testkit;

import org.jspecify.annotations.NullMarked;
