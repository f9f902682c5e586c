// The questions, in the order in which they are asked. Each is a file of this folder of the same name in small letters.

export const questions = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12", "P13"];
