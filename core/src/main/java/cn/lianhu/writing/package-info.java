/**
 * The ways of writing that make no difference: width, traditional characters, blanks that
 * cannot be told apart.
 */
package cn.lianhu.writing;
