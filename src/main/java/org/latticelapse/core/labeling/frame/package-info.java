/**
 * What all who look for something in a frame begin with:
 * {@link org.latticelapse.core.labeling.frame.SurveyedFrame} has its spectrum, peaks
 * and noise, computed once;
 * {@link org.latticelapse.core.labeling.frame.GridArea} is a set of places of a
 * frame, whatever was found there.
 */
package org.latticelapse.core.labeling.frame;
