/** How long who may take: the limits that a category's policy sets at each level. */
package cn.lianhu.escalation;
