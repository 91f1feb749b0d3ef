/**
 * Writes the notices that an act causes, and knows what they call people, places and
 * matters.
 */
package cn.lianhu.telling;
