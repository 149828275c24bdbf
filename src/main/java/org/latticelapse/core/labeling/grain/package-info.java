/**
 * The grains of a frame: found ({@code GrainSearch}), measured
 * ({@code GrainMeasurement}), followed from frame to frame ({@code GrainFollower})
 * and drawn ({@code GrainDrawing}).
 * {@link org.latticelapse.core.labeling.grain.FrameGrains} is the whole of it;
 * {@link org.latticelapse.core.labeling.grain.GrainMemory} is what one frame hands on
 * to the next.
 */
package org.latticelapse.core.labeling.grain;
