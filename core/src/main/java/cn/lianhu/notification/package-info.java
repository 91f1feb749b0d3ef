/**
 * What is to be told: notices that wait, and where they wait.
 */
@NullMarked
package cn.lianhu.notification;

import org.jspecify.annotations.NullMarked;
