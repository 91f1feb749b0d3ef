/**
 * What is to be told: notices that wait, where they wait, and what opens a way for them.
 */
package cn.lianhu.notification;
