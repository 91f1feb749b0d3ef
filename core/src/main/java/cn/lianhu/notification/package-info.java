/**
 * What is to be told: notices that wait, where they wait, and what opens a way for them.
 */
@NullMarked
package cn.lianhu.notification;

import org.jspecify.annotations.NullMarked;
