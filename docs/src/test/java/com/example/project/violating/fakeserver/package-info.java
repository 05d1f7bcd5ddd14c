/** A sample. */
@NullMarked
package com.example.project.violating.fakeserver;

import org.jspecify.annotations.NullMarked;
