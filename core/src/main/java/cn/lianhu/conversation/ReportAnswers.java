package cn.lianhu.conversation;

/** All that somebody reads who has just reported. */
record ReportAnswers(ReportAnswer one, SeveralAnswer several, SuggestionTalk suggestions) {
}
