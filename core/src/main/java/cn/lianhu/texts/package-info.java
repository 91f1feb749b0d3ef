/** Every text people see, read from one file that the operator edits. */
@NullMarked
package cn.lianhu.texts;

import org.jspecify.annotations.NullMarked;
