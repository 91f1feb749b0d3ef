/**
 * The ways of writing that make no difference: width, traditional characters, blanks that
 * cannot be told apart.
 */
@NullMarked
package cn.lianhu.writing;

import org.jspecify.annotations.NullMarked;
