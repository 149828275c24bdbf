// Makes the picture of an annotated frame in the folder given as argument:
//
//     macros/run docs/pictures-playback.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
scratch = getDirectory("temp") + "latticelapse-pictures";
run("HRTEM movie of LiF decomposing (LatticeLapse)");
name = getTitle();
setSlice(7);
run("Dose-Annotated Playback...", "phases=[LiF, Li2CO3, Li, LiOH] dosebin=100 width=448 saveto=[" + scratch + "]");
open(scratch + File.separator + name + ".annotated.png");
saveAs("PNG", folder + File.separator + "dose-annotation.png");
done = File.delete(scratch + File.separator + name + ".annotated.png");
done = File.delete(scratch);
