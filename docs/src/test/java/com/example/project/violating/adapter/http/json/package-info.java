/** A sample. */
@NullMarked
package com.example.project.violating.adapter.http.json;

import org.jspecify.annotations.NullMarked;
