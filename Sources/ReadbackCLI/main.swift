print("readback")
