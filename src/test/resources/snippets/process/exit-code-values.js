for (const value of [0, 1, 256, -1, 1.5, '3', 'x', '', null, undefined, true, NaN, '0x10']) {
  try { process.exitCode = value; console.log(typeof value, process.exitCode); } catch (error) { console.log(error.code, error.message); }
}
process.exitCode = 300;

// node: 10 12 18
// prints: number 0
// prints: number 1
// prints: number 256
// prints: number -1
// prints: number 1.5
// prints: string 3
// prints: string x
// prints: string 
// prints: object null
// prints: undefined undefined
// prints: boolean true
// prints: number NaN
// prints: string 0x10
// exits: 44
// node: 20
// prints: number 0
// prints: number 1
// prints: number 256
// prints: number -1
// prints: ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 1.5
// prints: string 3
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// prints: object null
// prints: undefined undefined
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
// prints: ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received NaN
// prints: string 0x10
// exits: 44
// node: 22 24 26
// prints: number 0
// prints: number 1
// prints: number 256
// prints: number -1
// prints: ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 1.5
// prints: string 3
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
// prints: object undefined
// prints: undefined undefined
// prints: ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
// prints: ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received NaN
// prints: string 16
// exits: 44
