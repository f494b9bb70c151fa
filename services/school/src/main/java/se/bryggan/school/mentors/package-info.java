/**
 * Who is whose mentor, as the organiser's school system tells (SS12000 duties and groups): a mentor sees the pupils of the
 * own groups, not those of the whole school unit. The token says only that somebody is a mentor, and where.
 */
package se.bryggan.school.mentors;
