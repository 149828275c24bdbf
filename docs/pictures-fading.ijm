// Makes the picture of Spot Fading Analysis in the folder given as argument:
//
//     macros/run docs/pictures-fading.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-fading";

run("HRTEM movie of LiF decomposing (LatticeLapse)");
name = getTitle();
run("Spot Fading Analysis...", "spotlimit=4 saveto=[" + scratch + "]");
selectImage(name);
print(Property.get("LatticeLapse.fading.Summary"));

open(scratch + File.separator + name + ".fading.png");
run("Size...", "width=1052 constrain average interpolation=Bilinear");
run("8-bit Color", "number=64");
saveAs("PNG", folder + File.separator + "spot-fading-analysis.png");

files = getFileList(scratch);
for (i = 0; i < files.length; i++) done = File.delete(scratch + File.separator + files[i]);
done = File.delete(scratch);
