/** A sample. */
@NullMarked
package com.example.project.conforming.adapter.http;

import org.jspecify.annotations.NullMarked;
