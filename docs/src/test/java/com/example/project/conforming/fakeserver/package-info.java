/** A sample. */
@NullMarked
package com.example.project.conforming.fakeserver;

import org.jspecify.annotations.NullMarked;
