/** A sample. */
@NullMarked
package com.example.project.violating.adapter.http;

import org.jspecify.annotations.NullMarked;
