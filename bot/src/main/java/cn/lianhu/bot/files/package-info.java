/**
 * What all files of the operator have in common: UTF-8, sheets with rows, and the faults
 * in them.
 */
@NullMarked
package cn.lianhu.bot.files;

import org.jspecify.annotations.NullMarked;
