/** Who is told what: notices, their texts and their fate. */
package cn.lianhu.notification;
