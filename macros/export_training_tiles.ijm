// Labels an image and cuts image and labels into pairs of tiles to train a
// model on. The argument is the folder for the tiles.
folder = getArgument();
if (folder == "") folder = "tiles-output";
run("HRTEM of Li2O and Li2CO3 grains (LatticeLapse)");
image = getTitle();
run("SEI Phase Labeling...", "calibrationerror=0.3 overlay=false");
run("Export Training Tiles...", "image=[" + image + "] tileside=256 saveto=[" + folder + "]");
print("Tiles: " + folder);
