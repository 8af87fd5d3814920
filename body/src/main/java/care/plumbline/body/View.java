package care.plumbline.body;

/// From where she is seen. Lying figures seen from above use the same two views, turned.
public enum View {
    /// Her right side to the left of the picture, she looks to the right: bending and straightening show.
    SIDE,
    /// She looks at the viewer; `near` is her left side, on the right of the picture: spreading and side-bending
    /// show.
    FRONT
}
