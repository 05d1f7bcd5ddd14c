/** A sample. */
@NullMarked
package com.example.project.conforming.testkit;

import org.jspecify.annotations.NullMarked;
