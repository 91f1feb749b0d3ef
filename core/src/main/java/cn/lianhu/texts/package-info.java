/** Every text people see, read from one file that the operator edits. */
package cn.lianhu.texts;
