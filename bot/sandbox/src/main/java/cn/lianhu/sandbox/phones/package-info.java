/**
 * The page of phones at {@code /}: its files and the search for whose phone to open.
 * Sandbox only.
 */
@NullMarked
package cn.lianhu.sandbox.phones;

import org.jspecify.annotations.NullMarked;
