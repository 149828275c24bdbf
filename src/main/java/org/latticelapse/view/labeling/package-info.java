/**
 * Phase labels as a user meets them: label images with a legend, areas, grains, the
 * plot of fractions against dose, and training tiles.
 * {@link org.latticelapse.view.labeling.LabelingRun} leads from the image to the
 * report.
 */
package org.latticelapse.view.labeling;
