package cn.lianhu.network;

public enum BranchKind {

    VILLAGE, COMMUNITY, FARM, TEMPORARY

}
