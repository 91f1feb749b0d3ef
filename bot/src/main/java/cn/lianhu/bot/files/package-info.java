/**
 * What all files of the operator have in common: UTF-8, sheets with rows, and the faults
 * in them.
 */
package cn.lianhu.bot.files;
