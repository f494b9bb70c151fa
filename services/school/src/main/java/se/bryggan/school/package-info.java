/**
 * The school sector's own record: minutes per pupil and day, the absence ladder (frånvarotrappan), absence inquiries,
 * decisions not to act, and the school's actions in plans.
 *
 * <p>Never holds a name, a personnummer, a reason of absence, or anything that another sector knows.
 */
package se.bryggan.school;
