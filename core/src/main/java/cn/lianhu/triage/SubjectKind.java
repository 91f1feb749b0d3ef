package cn.lianhu.triage;

/** Which of the people above a household a message complains about. */
public enum SubjectKind {

    LINKED_MEMBER, GRID_LEADER, SECRETARY, WORK_TEAM, TOWNSHIP, COUNTY

}
