package se.bryggan.sip.plan;

/** The words of a plan that belong to no single part. */
record PlanText(String measuresByOthers, String childsVoice) {}
