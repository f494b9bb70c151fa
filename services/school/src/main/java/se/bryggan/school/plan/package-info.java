/** The school's parts of plans (SIP): the actions that the school has agreed to, in the school's own record. */
package se.bryggan.school.plan;
